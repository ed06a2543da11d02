package se.tolv.feedback.ledger;

import java.time.Instant;
import java.util.UUID;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.language.BilingualText;

/** An answer that somebody waits for longer than others; who that is stands on its page. */
public record WaitingLine(
        UUID obligationId,
        Duty duty,
        BilingualText title,
        String registryNumber,
        String unitName,
        String managerName,
        Instant startedAt,
        Instant dueAt) {}
