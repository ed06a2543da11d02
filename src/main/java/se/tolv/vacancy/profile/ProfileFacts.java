package se.tolv.vacancy.profile;

import java.util.List;
import se.tolv.platform.language.BilingualText;

/** What the history keeps of a profile. */
record ProfileFacts(
        List<BilingualText> requirements,
        List<BilingualText> questions,
        List<String> overruleReasons,
        List<BilingualText> competencies,
        List<Integer> weights,
        List<String> needs) {}
