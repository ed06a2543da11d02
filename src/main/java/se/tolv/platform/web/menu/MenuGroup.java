package se.tolv.platform.web.menu;

import java.util.List;

/** A part of the menu, as the layout draws it. */
public record MenuGroup(MenuSection section, String label, List<MenuLine> lines) {}
