package se.tolv.guide.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.guide.FrameworkMove;
import se.tolv.guide.FrameworkMove.Change;
import se.tolv.guide.FrameworkMove.CompetencyMove;
import se.tolv.guide.FrameworkMove.Part;
import se.tolv.guide.FrameworkMove.Wording;
import se.tolv.guide.GuideCompetency;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.GuidePermissions;
import se.tolv.guide.InterviewGuide;
import se.tolv.guide.draft.GuideDrafts;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.Versions;

/** Moves a draft to the published framework version, on purpose: first it shows what changes. */
@ApplicationScoped
public class MoveToFramework {

    @Inject
    EntityManager entities;

    @Inject
    GuideDrafts drafts;

    @Inject
    GuidePermissions permissions;

    @Inject
    Texts texts;

    /**
     * What would change.
     *
     * @throws Problem 404, 403, 409 where no framework is published
     */
    @Transactional
    public FrameworkMove preview(UUID id) {
        InterviewGuide guide = entities.find(InterviewGuide.class, id);
        if (guide == null) {
            throw Problem.notFound();
        }
        permissions.requireEdit(guide);
        return compare(guide, published());
    }

    /**
     * Takes the published version's words. Competencies that it does not have leave the guide.
     *
     * @param version of the draft that the person read
     * @throws Problem 404, 403, 409 where the guide is no draft or no framework is published, 412
     */
    @Transactional
    public void move(UUID id, int version) {
        CompetencyFramework framework = published();
        Map<String, Competency> competencies = byCode(framework);
        drafts.change(id, "guide.movedToFramework", guide -> {
            Versions.requireSame(version, guide.version);
            guide.competencies.removeIf(chosen -> !competencies.containsKey(chosen.code));
            guide.competencies.forEach(chosen -> chosen.pin(competencies.get(chosen.code)));
            guide.frameworkId = framework.id;
        });
    }

    private CompetencyFramework published() {
        return CompetencyFramework.published()
                .orElseThrow(
                        () -> Problem.conflict(texts.of(GuideMessages.class).noFramework()));
    }

    private static Map<String, Competency> byCode(CompetencyFramework framework) {
        return Competency.of(framework.id).stream()
                .collect(Collectors.toMap(competency -> competency.code, Function.identity()));
    }

    private FrameworkMove compare(InterviewGuide guide, CompetencyFramework framework) {
        CompetencyFramework from = entities.find(CompetencyFramework.class, guide.frameworkId);
        Map<String, Competency> competencies = byCode(framework);
        List<CompetencyMove> moves = guide.competencies.stream()
                .map(chosen -> compare(chosen, competencies.get(chosen.code)))
                .toList();
        return new FrameworkMove(guide.id, guide.version, from.number, framework.number, moves);
    }

    public static CompetencyMove compare(GuideCompetency pinned, Competency published) {
        if (published == null) {
            return new CompetencyMove(pinned.code, pinned.name, Change.GONE, List.of());
        }
        List<Wording> wordings = new ArrayList<>();
        add(wordings, Part.NAME, 0, pinned.name, published.name);
        add(wordings, Part.DEFINITION, 0, pinned.definition, published.definition);
        addAll(wordings, Part.POSITIVE_SIGN, pinned.positiveSigns, published.positiveSigns);
        addAll(wordings, Part.NEGATIVE_SIGN, pinned.negativeSigns, published.negativeSigns);
        TreeSet<Integer> levels = new TreeSet<>(pinned.anchors.keySet());
        levels.addAll(published.anchors.keySet());
        levels.forEach(
                level -> add(wordings, Part.ANCHOR, level, pinned.anchors.get(level), published.anchors.get(level)));
        Change change = wordings.isEmpty() ? Change.SAME : Change.REWORDED;
        return new CompetencyMove(pinned.code, pinned.name, change, List.copyOf(wordings));
    }

    private static void addAll(
            List<Wording> wordings, Part part, List<BilingualText> before, List<BilingualText> after) {
        IntStream.range(0, Math.max(before.size(), after.size()))
                .forEach(i -> add(
                        wordings,
                        part,
                        i + 1,
                        i < before.size() ? before.get(i) : null,
                        i < after.size() ? after.get(i) : null));
    }

    private static void add(List<Wording> wordings, Part part, int number, BilingualText before, BilingualText after) {
        BilingualText old = before == null ? BilingualText.EMPTY : before;
        BilingualText now = after == null ? BilingualText.EMPTY : after;
        if (!old.equals(now)) {
            wordings.add(new Wording(part, number, old, now));
        }
    }
}
