package se.tolv.account.token;

import java.util.UUID;

/**
 * A new API token.
 *
 * @param secret what the program sends as {@code Authorization: Bearer ...}; shown only now
 */
public record TokenMade(UUID id, String name, String secret) {}
