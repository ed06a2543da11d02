package se.tolv.interview.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.interview.agreement.coefficient.Agreement;
import se.tolv.interview.rating.AssessorMean;

/**
 * How assessors used the scale over many recruitments, where each candidate had assessors of their own. Only candidates whom
 * two or more assessed under the same version of a guide are counted. It names no candidate.
 *
 * @param candidates who are counted
 * @param ratings the assessors' means that are counted
 * @param icc ICC(1,1) for groups of different size, by the one-way analysis of variance (Shrout and Fleiss 1979; for unequal
 *     groups Donner 1986); null where fewer than {@value Agreement#FEWEST} candidates are counted or all means are the same
 * @param assessors by name
 */
public record RatedYear(
        int year,
        int candidates,
        int ratings,
        @Schema(nullable = true) Double icc,
        List<Assessor> assessors) {

    /**
     * One assessor beside the others.
     *
     * @param n the counted candidates whom they rated
     * @param severity the mean difference to what the others gave the same candidates, below zero: stricter; null where n is
     *     below {@value Agreement#FEWEST}
     * @param spread the standard deviation of their means; null likewise
     */
    @Schema(name = "AssessorOfYear")
    public record Assessor(
            String name,
            int n,
            @Schema(nullable = true) Double severity,
            @Schema(nullable = true) Double spread) {}

    static RatedYear of(int year, List<AssessorMean> means) {
        List<List<AssessorMean>> compared = compared(means);
        return new RatedYear(
                year,
                compared.size(),
                compared.stream().mapToInt(List::size).sum(),
                icc(compared),
                assessors(compared));
    }

    private static List<List<AssessorMean>> compared(List<AssessorMean> means) {
        return means.stream()
                .collect(Collectors.groupingBy(AssessorMean::applicationId, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(group -> group.size() > 1)
                .filter(group ->
                        group.stream().map(AssessorMean::guideId).distinct().count() == 1)
                .toList();
    }

    private static Double icc(List<List<AssessorMean>> groups) {
        if (groups.size() < Agreement.FEWEST) {
            return null;
        }
        double count = groups.stream().mapToInt(List::size).sum();
        double grand = groups.stream()
                        .flatMap(List::stream)
                        .mapToDouble(AssessorMean::mean)
                        .sum()
                / count;
        double between = 0;
        double within = 0;
        double squares = 0;
        for (List<AssessorMean> group : groups) {
            double mean = mean(group);
            between += group.size() * (mean - grand) * (mean - grand);
            within += group.stream()
                    .mapToDouble(each -> (each.mean() - mean) * (each.mean() - mean))
                    .sum();
            squares += (double) group.size() * group.size();
        }
        double betweenSquare = between / (groups.size() - 1);
        double withinSquare = within / (count - groups.size());
        double size = (count - squares / count) / (groups.size() - 1);
        double total = betweenSquare + (size - 1) * withinSquare;
        return total < 1e-12 ? null : (betweenSquare - withinSquare) / total;
    }

    private static List<Assessor> assessors(List<List<AssessorMean>> groups) {
        Map<UUID, List<Double>> differences = new TreeMap<>();
        Map<UUID, List<Double>> own = new TreeMap<>();
        Map<UUID, String> names = new TreeMap<>();
        for (List<AssessorMean> group : groups) {
            double sum = group.stream().mapToDouble(AssessorMean::mean).sum();
            for (AssessorMean each : group) {
                double others = (sum - each.mean()) / (group.size() - 1);
                names.put(each.assessorId(), each.assessor());
                own.computeIfAbsent(each.assessorId(), id -> new ArrayList<>()).add(each.mean());
                differences
                        .computeIfAbsent(each.assessorId(), id -> new ArrayList<>())
                        .add(each.mean() - others);
            }
        }
        return names.keySet().stream()
                .map(id -> assessor(names.get(id), differences.get(id), own.get(id)))
                .sorted(Comparator.comparing(Assessor::name))
                .toList();
    }

    private static Assessor assessor(String name, List<Double> differences, List<Double> own) {
        boolean enough = own.size() >= Agreement.FEWEST;
        return new Assessor(
                name, own.size(), enough ? average(differences) : null, enough ? standardDeviation(own) : null);
    }

    private static double mean(List<AssessorMean> group) {
        return average(group.stream().map(AssessorMean::mean).toList());
    }

    private static double average(Collection<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double standardDeviation(Collection<Double> numbers) {
        double mean = average(numbers);
        return Math.sqrt(numbers.stream()
                        .mapToDouble(number -> (number - mean) * (number - mean))
                        .sum()
                / (numbers.size() - 1));
    }
}
