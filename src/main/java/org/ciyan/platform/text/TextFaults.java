package org.ciyan.platform.text;

import java.util.Comparator;
import java.util.List;

import org.ciyan.kernel.Rejected;

/** The no to a folder that is not right, with every problem it has, in the order of files and lines. */
public class TextFaults extends Rejected {

    private final transient List<Fault> faults;

    public TextFaults(List<Fault> faults) {
        super("text.faults", faults.size());
        this.faults = faults.stream().distinct()
                .sorted(Comparator.comparing(Fault::file).thenComparing(Fault::line)).toList();
    }

    public List<Fault> faults() {
        return faults;
    }

    @Override
    public String toString() {
        var lines = new StringBuilder(super.toString());
        faults.forEach(fault -> lines.append("\n  ").append(fault));
        return lines.toString();
    }
}
