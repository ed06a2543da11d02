package se.tolv.interview.diary;

import java.time.Instant;
import java.util.UUID;

/** When the reader cannot be at an interview. */
public record BusyTimeRow(UUID id, Instant startsAt, Instant endsAt) {}
