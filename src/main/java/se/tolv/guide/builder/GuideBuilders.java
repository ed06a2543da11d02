package se.tolv.guide.builder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.account.unit.UnitRow;
import se.tolv.account.unit.Units;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.competency.mapping.CompetencyMappings;
import se.tolv.guide.Agenda;
import se.tolv.guide.GuideDetail;
import se.tolv.guide.GuidePermissions;
import se.tolv.guide.GuideRemark;
import se.tolv.guide.GuideRules;
import se.tolv.guide.Guides;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.InterviewQuestion;

/** Reads what the guide builder shows. The number of queries is the same for every guide. */
@ApplicationScoped
public class GuideBuilders {

    /** More matches than this tell a person to search for something narrower. */
    private static final int MATCHES = 20;

    private static final String ACTIVE = "status = se.tolv.question.QuestionStatus.ACTIVE";

    @Inject
    EntityManager entities;

    @Inject
    Guides guides;

    @Inject
    GuidePermissions permissions;

    @Inject
    Units units;

    @Inject
    CompetencyMappings mappings;

    /**
     * @param q words to find questions by; blank for none
     * @throws Problem 404
     */
    public GuideBuilder of(UUID id, String q) {
        GuideDetail guide = guides.one(id);
        Language language = guide.language();
        List<Competency> framework = Competency.of(guide.frameworkId());
        Set<String> codes = guide.competencies().stream()
                .map(GuideDetail.CompetencyPart::code)
                .collect(Collectors.toSet());
        Map<String, List<InterviewQuestion>> bank = bank(codes);
        return new GuideBuilder(
                guide,
                language,
                guide.competencies().stream()
                        .map(part -> chosen(guide, part, bank.getOrDefault(part.code(), List.of())))
                        .toList(),
                cards(framework, codes, language, mappings.formerNames()),
                dots(framework, codes, language),
                Agenda.of(guide),
                guide.remarks().stream()
                        .filter(remark -> remark.competency() == null)
                        .toList(),
                (int) guide.remarks().stream().filter(GuideRemark::blocks).count(),
                usableUnits(guide.unitId()),
                q,
                q.isBlank() ? List.of() : found(guide, framework, q),
                newerFramework(guide),
                GuideRules.isFull(codes.size()),
                permissions.mayOfferTemplates());
    }

    private Map<String, List<InterviewQuestion>> bank(Collection<String> codes) {
        List<InterviewQuestion> active = codes.isEmpty()
                ? List.of()
                : InterviewQuestion.list("competencyCode in ?1 and " + ACTIVE + " order by code nulls last, id", codes);
        return active.stream().collect(Collectors.groupingBy(question -> question.competencyCode));
    }

    private static GuideBuilder.Chosen chosen(
            GuideDetail guide, GuideDetail.CompetencyPart part, List<InterviewQuestion> bank) {
        Set<UUID> suggested = QuestionSuggestion.among(bank, guide.level()).stream()
                .map(question -> question.id)
                .collect(Collectors.toSet());
        Set<UUID> asked = asked(part);
        List<GuideBuilder.Offer> offers = bank.stream()
                .filter(question -> !asked.contains(question.id))
                .map(question -> offer(question, part.name(), guide.language(), suggested.contains(question.id)))
                .sorted(Comparator.comparing(offer -> offer.suggested() ? 0 : 1))
                .toList();
        List<GuideRemark> remarks = guide.remarks().stream()
                .filter(remark -> part.code().equals(remark.competency()))
                .toList();
        return new GuideBuilder.Chosen(part, offers, remarks);
    }

    private static Set<UUID> asked(GuideDetail.CompetencyPart part) {
        return part.questions().stream()
                .map(GuideDetail.QuestionPart::questionId)
                .collect(Collectors.toSet());
    }

    private static GuideBuilder.Offer offer(
            InterviewQuestion question, BilingualText competency, Language language, boolean suggested) {
        return new GuideBuilder.Offer(
                question.id,
                competency.in(language),
                question.text.in(language),
                question.probes.stream().map(probe -> probe.in(language)).toList(),
                question.kind,
                question.level,
                suggested);
    }

    private static List<GuideBuilder.Card> cards(
            List<Competency> framework,
            Set<String> chosen,
            Language language,
            Map<String, List<BilingualText>> formerNames) {
        return framework.stream()
                .filter(competency -> !chosen.contains(competency.code))
                .map(competency -> new GuideBuilder.Card(
                        competency.code,
                        competency.name.in(language),
                        competency.definition.in(language),
                        formerNames.getOrDefault(competency.code, List.of()).stream()
                                .map(name -> name.in(language))
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static List<GuideBuilder.Dot> dots(List<Competency> framework, Set<String> chosen, Language language) {
        return framework.stream()
                .map(competency -> new GuideBuilder.Dot(competency.name.in(language), chosen.contains(competency.code)))
                .toList();
    }

    private List<GuideBuilder.Offer> found(GuideDetail guide, List<Competency> framework, String q) {
        Map<String, BilingualText> names = framework.stream()
                .collect(Collectors.toMap(competency -> competency.code, competency -> competency.name));
        Set<UUID> asked = new HashSet<>();
        guide.competencies().forEach(part -> asked.addAll(asked(part)));
        return entities.createQuery("""
                        select q from InterviewQuestion q
                        where q.competencyCode in :codes and q.%s
                        and lower(function('jsonb_extract_path_text', q.text, :language)) like :words escape '\\'
                        order by q.competencyCode, q.code nulls last, q.id""".formatted(ACTIVE), InterviewQuestion.class)
                .setParameter("codes", names.keySet())
                .setParameter("language", guide.language().code())
                .setParameter("words", LikePattern.containing(q))
                .setMaxResults(MATCHES + asked.size())
                .getResultStream()
                .filter(question -> !asked.contains(question.id))
                .limit(MATCHES)
                .map(question -> offer(question, names.get(question.competencyCode), guide.language(), false))
                .toList();
    }

    private List<UnitRow> usableUnits(UUID current) {
        return units.tree().stream()
                .filter(unit -> permissions.mayUse(unit.id()) || unit.id().equals(current))
                .toList();
    }

    private static Integer newerFramework(GuideDetail guide) {
        return CompetencyFramework.published()
                .filter(published -> !published.id.equals(guide.frameworkId()))
                .map(published -> published.number)
                .orElse(null);
    }
}
