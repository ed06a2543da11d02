package se.tolv.platform.web.menu;

import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;

/** A feature's place in the staff menu: each feature has a bean of this type. */
public interface MenuEntry {

    MenuSection section();

    /** Where it stands in its section: lower first. */
    int order();

    String href();

    /** A Tabler icon's name without its prefix; decoration only, the label says the same. */
    String icon();

    String label(Texts texts);

    boolean isFor(Actor actor);
}
