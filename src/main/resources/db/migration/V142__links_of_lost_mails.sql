-- A mail that never arrived keeps of its link what leads nobody anywhere; sent again, it gets a new one.
update outgoing_mail set secret_link = regexp_replace(secret_link, '([/=])[A-Za-z0-9_-]{43}$', '\1***')
where status in ('BOUNCED', 'DEAD') and secret_link is not null;
