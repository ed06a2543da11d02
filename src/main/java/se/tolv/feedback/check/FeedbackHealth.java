package se.tolv.feedback.check;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How feedback does.
 *
 * @param stepsLate reminders and escalations whose time has come and that were not taken yet
 * @param lateSince since when the oldest of them waits; null where none does
 */
@Schema(name = "FeedbackHealth")
public record FeedbackHealth(
        Instant checkedAt,
        int stepsLate,
        Instant lateSince,
        int mailsWaiting,
        int mailsUndelivered,
        List<FindingRow> findings) {}
