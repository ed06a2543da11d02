package se.tolv.platform.throttle;

import java.time.Duration;

/**
 * At most so much of one thing in so long a time.
 *
 * @param what names the thing: what is taken under one name is counted together
 */
public record Limit(String what, long most, Duration window) {}
