package dev.cairn.processor.evolve;

import dev.cairn.processor.config.Level;
import java.util.ArrayList;
import java.util.List;

/** Collects remarks in the order they are made. */
public final class Remarks {

    private final List<Remark> made = new ArrayList<>();

    public void add(Remark remark) {
        made.add(remark);
    }

    public void note(String text) {
        made.add(Remark.note(text));
    }

    public List<Remark> list() {
        return List.copyOf(made);
    }

    /** Whether one of them was raised to an error by configuration: then nothing is written. */
    public boolean haveErrors() {
        return made.stream().anyMatch(remark -> remark.level() == Level.ERROR);
    }
}
