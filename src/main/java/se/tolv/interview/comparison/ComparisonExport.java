package se.tolv.interview.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.tolv.candidate.CandidateMessages;
import se.tolv.competency.exchange.table.TableWriter;
import se.tolv.interview.rating.Combination;
import se.tolv.interview.rating.RatedGuide;
import se.tolv.platform.i18n.Texts;

/** The comparison as a file, part by part: a line for each candidate and competency, with a column for each assessor. */
@ApplicationScoped
class ComparisonExport {

    @Inject
    Texts texts;

    byte[] csv(Comparison comparison) {
        return written(comparison, false);
    }

    byte[] xlsx(Comparison comparison) {
        return written(comparison, true);
    }

    private byte[] written(Comparison comparison, boolean sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String name = texts.of(ComparisonMessages.class).title();
        try (TableWriter writer = sheet ? TableWriter.xlsx(out, name) : TableWriter.csv(out)) {
            for (Comparison.Group group : comparison.groups()) {
                writer.row(headings(group));
                for (Comparison.Candidate candidate : group.candidates()) {
                    for (List<String> row : rows(group, candidate)) {
                        writer.row(row);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> headings(Comparison.Group group) {
        ComparisonMessages messages = texts.of(ComparisonMessages.class);
        return Stream.concat(
                        Stream.of(
                                messages.guideVersion(),
                                messages.place(),
                                messages.candidate(),
                                messages.stageHeading(),
                                messages.competency(),
                                messages.weight(),
                                messages.mean()),
                        group.assessors().stream().map(Comparison.Assessor::name))
                .toList();
    }

    private List<List<String>> rows(Comparison.Group group, Comparison.Candidate candidate) {
        List<List<String>> rows = new ArrayList<>();
        for (RatedGuide.Competency competency : group.guide().competencies()) {
            Combination.Part part = candidate.combination().part(competency.code());
            List<String> row = begun(group, candidate);
            row.add(competency.name().in(texts.spoken()));
            row.add(String.valueOf(part.weight()));
            row.add(number(part.mean()));
            group.assessors()
                    .forEach(assessor -> row.add(number(part.byAssessor().get(assessor.id()))));
            rows.add(row);
        }
        List<String> overall = begun(group, candidate);
        overall.add(texts.of(ComparisonMessages.class).overall());
        overall.add("");
        overall.add(number(candidate.combination().overall()));
        group.assessors()
                .forEach(assessor -> overall.add(number(candidate.combination().overallOf(assessor.id()))));
        rows.add(overall);
        return rows;
    }

    private List<String> begun(Comparison.Group group, Comparison.Candidate candidate) {
        return new ArrayList<>(List.of(
                String.valueOf(group.guide().number()),
                candidate.place() == null ? "" : String.valueOf(candidate.place()),
                candidate.applicant(),
                texts.of(CandidateMessages.class).stage(candidate.stage())));
    }

    /** With four decimals, as the reader's spreadsheet program reads numbers; nothing where a figure is missing. */
    private String number(Double figure) {
        Locale locale = texts.spoken().locale();
        return figure == null ? "" : String.format(locale, "%.4f", figure);
    }
}
