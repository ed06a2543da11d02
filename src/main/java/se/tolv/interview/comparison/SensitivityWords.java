package se.tolv.interview.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.tolv.interview.comparison.Comparison.LeftOut;
import se.tolv.interview.rating.RatedGuide;
import se.tolv.platform.i18n.Texts;

/** Says in the reader's words what the order would be without one assessor or one competency. */
@ApplicationScoped
class SensitivityWords {

    @Inject
    Texts texts;

    /** @param names the candidates' */
    List<LeftOut> of(
            Sensitivity sensitivity,
            List<Comparison.Assessor> assessors,
            List<RatedGuide.Competency> competencies,
            Map<UUID, String> names) {
        if (!sensitivity.hasOrder()) {
            return List.of();
        }
        // Without the only assessor, or the only competency, nothing is left to put in order.
        Stream<LeftOut> byAssessor = assessors.size() < 2
                ? Stream.empty()
                : assessors.stream()
                        .map(assessor -> said(
                                LeftOut.Kind.ASSESSOR,
                                assessor.name(),
                                sensitivity.withoutAssessor(assessor.id()),
                                names));
        Stream<LeftOut> byCompetency = competencies.size() < 2
                ? Stream.empty()
                : competencies.stream()
                        .map(competency -> said(
                                LeftOut.Kind.COMPETENCY,
                                competency.name().in(texts.spoken()),
                                sensitivity.withoutCompetency(competency.code()),
                                names));
        return Stream.concat(byAssessor, byCompetency).toList();
    }

    private LeftOut said(LeftOut.Kind kind, String name, Sensitivity.Change change, Map<UUID, String> names) {
        ComparisonMessages messages = texts.of(ComparisonMessages.class);
        List<String> words = new ArrayList<>();
        if (change.isSwap()) {
            Sensitivity.Move first = change.moves().get(0);
            words.add(messages.changePlaces(
                    first.from(),
                    first.to(),
                    names.get(first.candidate()),
                    names.get(change.moves().get(1).candidate())));
        } else {
            change.moves()
                    .forEach(move -> words.add(messages.moves(names.get(move.candidate()), move.from(), move.to())));
        }
        change.shared().forEach(group -> words.add(messages.share(list(group, names))));
        if (!change.missing().isEmpty()) {
            words.add(messages.figureMissing(list(change.missing(), names)));
        }
        if (change.isNone()) {
            words.add(messages.orderStays());
        }
        return new LeftOut(kind, name, !change.isNone(), words);
    }

    private static String list(Collection<UUID> candidates, Map<UUID, String> names) {
        return String.join(", ", candidates.stream().map(names::get).sorted().toList());
    }
}
