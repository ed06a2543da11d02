package se.tolv.decision.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Saves a draft as far as it is written, as often as somebody types; nothing needs to be complete. */
@ApplicationScoped
public class SaveAssessment {

    @Inject
    AssessmentPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param read the version that the person has read
     * @return the version now
     * @throws Problem 404, 403, 409 where it is signed or cannot be written now, 412 where somebody else has saved in between,
     *     422 with the wrong fields
     */
    @Transactional
    public int save(UUID id, AssessmentForm form, int read) {
        Assessment assessment = Assessment.locked(id);
        permissions.requireWrite(assessment.applicationId);
        requireDraft(assessment);
        Versions.requireSame(read, assessment.version);
        FieldErrors errors = check.check(form);
        unknown(assessment, form, errors);
        errors.refuseIfAny();
        take(assessment, form);
        Assessment.flush();
        return assessment.version;
    }

    private void requireDraft(Assessment assessment) {
        if (!assessment.isDraft()) {
            throw Problem.conflict(texts.of(AssessmentMessages.class).isSigned());
        }
    }

    private void unknown(Assessment assessment, AssessmentForm form, FieldErrors errors) {
        for (int i = 0; form.parts != null && i < form.parts.size(); i++) {
            PartForm part = form.parts.get(i);
            if (part != null
                    && part.key != null
                    && assessment.parts.stream().noneMatch(each -> each.key().equals(part.key))) {
                errors.add(
                        "parts." + i + ".key",
                        texts.of(AssessmentMessages.class).unknownPart());
            }
        }
    }

    private void take(Assessment assessment, AssessmentForm form) {
        Map<String, PartForm> typed = form.parts == null
                ? Map.of()
                : form.parts.stream()
                        .collect(Collectors.toMap(part -> part.key, Function.identity(), (first, again) -> again));
        assessment.parts = assessment.parts.stream()
                .map(part -> typed.containsKey(part.key())
                        ? part.with(typed.get(part.key()).met, kept(typed.get(part.key()).words))
                        : part)
                .toList();
        assessment.comparison = kept(form.comparison);
        assessment.conclusion = kept(form.conclusion);
        assessment.savedAt = clock.instant();
    }

    private static String kept(String text) {
        return text == null ? "" : text.strip();
    }
}
