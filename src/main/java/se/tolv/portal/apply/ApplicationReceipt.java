package se.tolv.portal.apply;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an applicant is told at once. It says nothing about whether the same person had applied before: the acknowledgement,
 * which goes to the address in the application, does.
 *
 * @param answerBy the day by which every applicant has an answer
 * @param equalitySecret with it the voluntary questions about sex and age can be answered, once, for two hours
 */
public record ApplicationReceipt(
        UUID vacancyId, @Schema(examples = "2026-12-03") LocalDate answerBy, String equalitySecret) {}
