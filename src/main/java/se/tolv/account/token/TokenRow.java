package se.tolv.account.token;

import java.time.Instant;
import java.util.UUID;

/** An API token, without its secret, which nobody can read again. */
public record TokenRow(
        UUID id, String name, ApiToken.Scope scope, Instant createdAt, Instant expiresAt, boolean expired) {}
