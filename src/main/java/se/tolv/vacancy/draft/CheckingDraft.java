package se.tolv.vacancy.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.tolv.platform.error.FieldErrors.FieldError;

/** Asks every feature what a draft lacks before it can be published. Whoever answers does so in the reader's language. */
public class CheckingDraft {

    private record Lack(DraftStep step, boolean blocks, FieldError about) {}

    private final UUID vacancyId;
    private final List<Lack> lacks = new ArrayList<>();
    private final Set<DraftStep> steps = EnumSet.allOf(DraftStep.class);

    public CheckingDraft(UUID vacancyId) {
        this.vacancyId = vacancyId;
    }

    public UUID vacancyId() {
        return vacancyId;
    }

    /** What must be there before the draft can be published. */
    public void missing(DraftStep step, String field, String message) {
        lacks.add(new Lack(step, true, new FieldError(field, message)));
    }

    /** What should be there, but can wait or be left out. */
    public void advise(DraftStep step, String field, String message) {
        lacks.add(new Lack(step, false, new FieldError(field, message)));
    }

    /** This employer does not have the step. */
    public void leaveOut(DraftStep step) {
        steps.remove(step);
    }

    /** What was answered, step by step. */
    List<VacancyStep> steps() {
        return steps.stream()
                .map(step -> new VacancyStep(
                        step,
                        step.path,
                        lacks(step, true).toList(),
                        lacks(step, false).toList()))
                .toList();
    }

    private Stream<FieldError> lacks(DraftStep step, boolean blocking) {
        return lacks.stream()
                .filter(lack -> lack.step == step && lack.blocks == blocking)
                .map(Lack::about);
    }
}
