package se.tolv.equality.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tolv.equality.EqualityMessages;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;

/** Says whether a selection that was counted elsewhere takes some groups less often. What is sent is neither kept nor noted. */
@ApplicationScoped
public class MeasureImpact {

    @Inject
    FormCheck check;

    @Inject
    Texts texts;

    /**
     * @throws Problem 422 naming what is wrong
     */
    public ImpactDetail measure(ImpactForm form) {
        FieldErrors errors = check.check(form);
        errors.refuseIfAny();
        checkGroups(form.groups, errors);
        errors.refuseIfAny();
        List<AdverseImpact.Group> groups = form.groups.stream()
                .map(group ->
                        new AdverseImpact.Group(group.name.strip(), number(group.applied), number(group.selected)))
                .toList();
        AdverseImpact impact = AdverseImpact.of(groups);
        return new ImpactDetail(impact.groups(), impact.reference(), refused(impact));
    }

    private void checkGroups(List<ImpactForm.GroupForm> groups, FieldErrors errors) {
        EqualityMessages messages = messages();
        if (groups.isEmpty() || groups.size() > ImpactForm.GROUPS) {
            errors.add("groups", messages.groupCount(ImpactForm.GROUPS));
            return;
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            ImpactForm.GroupForm group = groups.get(i);
            if (!names.add(group.name.strip())) {
                errors.add("groups." + i + ".name", messages.nameTwice());
            }
            if (number(group.selected) > number(group.applied)) {
                errors.add("groups." + i + ".selected", messages.moreSelectedThanApplied());
            }
        }
    }

    private List<ImpactDetail.Refused> refused(AdverseImpact impact) {
        EqualityMessages messages = messages();
        List<ImpactDetail.Refused> refused = new ArrayList<>();
        for (AdverseImpact.Outcome group : impact.groups()) {
            if (group.suppressed()) {
                refused.add(new ImpactDetail.Refused(group.name(), messages.tooSmall(AdverseImpact.FEWEST)));
            } else if (group.rate() == null) {
                refused.add(new ImpactDetail.Refused(group.name(), messages.nobodyApplied()));
            }
        }
        if (impact.reference() == null) {
            long compared = impact.groups().stream()
                    .filter(group -> group.rate() != null)
                    .count();
            refused.add(new ImpactDetail.Refused(
                    "ratio", compared < 2 ? messages.needsTwoGroups() : messages.nobodySelected()));
        }
        return refused;
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }

    private EqualityMessages messages() {
        return texts.of(EqualityMessages.class);
    }
}
