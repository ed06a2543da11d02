package se.tolv.account.unit;

/** What the audit trail keeps of a unit, before and after a change: the unit above by name, as people read it. */
record UnitFacts(String name, String parent) {

    static UnitFacts of(Unit unit) {
        return new UnitFacts(unit.name, unit.parentId == null ? null : Unit.<Unit>findById(unit.parentId).name);
    }
}
