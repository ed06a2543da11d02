package se.tolv.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.language.Language;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.SiteAddress;
import se.tolv.vacancy.EmploymentForm;
import se.tolv.vacancy.PublicVacancy;

/** An ad as search engines read it: a JobPosting of schema.org, in JSON-LD. */
@ApplicationScoped
class JobPosting {

    @Inject
    ObjectMapper json;

    @Inject
    CurrentEmployer employer;

    @Inject
    CurrentLanguage language;

    @Inject
    SiteAddress site;

    /** The data block for the ad's page, with nothing in it that could end the block. */
    String of(PublicVacancy post) {
        try {
            return json.writeValueAsString(properties(post)).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> properties(PublicVacancy post) {
        Language spoken = language.get();
        String name = employer.get().name();
        Map<String, Object> posting = new LinkedHashMap<>();
        posting.put("@context", "https://schema.org");
        posting.put("@type", "JobPosting");
        posting.put("title", post.title().in(spoken));
        posting.put("description", description(post, spoken));
        posting.put("datePosted", Days.of(post.publishedAt()).toString());
        posting.put("validThrough", lastSecond(post));
        posting.put("url", site.of("/jobs/" + post.slug()));
        posting.put("directApply", true);
        posting.put("employmentType", employmentType(post));
        posting.put("totalJobOpenings", post.places());
        posting.put("identifier", typed("PropertyValue", "name", name, "value", post.registryNumber()));
        posting.put("hiringOrganization", typed("Organization", "name", name, "sameAs", site.of("/")));
        posting.put("jobLocation", typed("Place", "name", post.unitName(), "address", address(post, name)));
        posting.put("baseSalary", typed("MonetaryAmount", "currency", "SEK", "value", pay(post)));
        return posting;
    }

    private static String description(PublicVacancy post, Language spoken) {
        StringBuilder html = new StringBuilder();
        for (String text : List.of(
                post.adText().in(spoken), post.offer().in(spoken), post.hours().in(spoken))) {
            text.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line ->
                            html.append("<p>").append(escaped(line.strip())).append("</p>"));
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String lastSecond(PublicVacancy post) {
        ZonedDateTime end = post.applicationDeadline().atTime(23, 59, 59).atZone(Clocks.STOCKHOLM);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(end);
    }

    private static List<String> employmentType(PublicVacancy post) {
        List<String> types = new ArrayList<>();
        types.add(post.employmentRate() == 100 ? "FULL_TIME" : "PART_TIME");
        if (post.employmentForm() != EmploymentForm.PERMANENT) {
            types.add("TEMPORARY");
        }
        return types;
    }

    /** The ad's form asks for the place of work first and the town last, after a comma. */
    private static Map<String, Object> address(PublicVacancy post, String employerName) {
        String workplace = post.workplace() == null ? "" : post.workplace().strip();
        int comma = workplace.lastIndexOf(',');
        String town = workplace.substring(comma + 1).strip();
        Map<String, Object> address =
                typed("PostalAddress", "addressLocality", town.isEmpty() ? employerName : town, "addressCountry", "SE");
        if (comma > 0) {
            address.put("streetAddress", workplace.substring(0, comma).strip());
        }
        return address;
    }

    private static Map<String, Object> pay(PublicVacancy post) {
        Map<String, Object> range = typed("QuantitativeValue", "minValue", post.payFrom(), "maxValue", post.payTo());
        range.put("unitText", "MONTH");
        return range;
    }

    private static Map<String, Object> typed(String type, String first, Object one, String second, Object two) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        node.put(first, one);
        node.put(second, two);
        return node;
    }
}
