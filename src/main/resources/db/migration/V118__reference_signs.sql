-- Something about a reference that a person should look at. It concludes nothing.
create table reference_sign (
    id           uuid primary key,
    version      integer not null,
    request_id   uuid not null constraint fk_reference_sign_request_id references reference_request (id) on delete cascade,
    kind         text not null constraint ck_reference_sign_kind
                 check (kind in ('SAME_ADDRESS', 'LIKE_ADDRESS', 'FREE_MAIL', 'SAME_NETWORK', 'FAST', 'ALL_THE_SAME')),
    found_at     timestamptz not null,
    looked_at    timestamptz,
    looked_by    text,
    note         text,
    constraint uq_reference_sign_kind unique (request_id, kind)
);

-- From which network a candidate who was asked for referees came to their page, as a keyed hash, for a short while.
create table network_trace (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_network_trace_application_id references application (id),
    address_hash   text not null,
    seen_at        timestamptz not null,
    constraint uq_network_trace_address_hash unique (application_id, address_hash)
);
create index ix_network_trace_seen_at on network_trace (seen_at);
