package se.tolv.vacancy.profile;

import java.util.List;
import se.tolv.platform.language.BilingualText;

/** What an ad says of the requirements: not which answers meet them, nor what weighs how much. */
public record PublicProfile(
        List<BilingualText> mandatory, List<BilingualText> desirable, List<BilingualText> competencies) {}
