package org.ciyan.platform.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.ciyan.kernel.Rejected;

/** The rejection of a folder, with every problem it has, in the order of files and lines. */
public class TextFaults extends Rejected {

    private final transient List<Fault> faults;
    private final String lines;

    public TextFaults(List<Fault> faults) {
        super("text.faults", faults.size());
        this.faults = faults.stream().distinct()
                .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line)).toList();
        this.lines = this.faults.stream().map(fault -> "\n  " + fault).collect(Collectors.joining());
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String toString() {
        return super.toString() + lines;
    }
}
