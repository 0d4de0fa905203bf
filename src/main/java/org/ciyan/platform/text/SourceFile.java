package org.ciyan.platform.text;

import java.util.List;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A text file of a course, and the list to which its faults are added. */
public record SourceFile(String name, String text, List<Fault> faults) {

    public void fault(int line, String key, Object... args) {
        faults.add(new Fault(name, Math.max(1, line), "text.fault." + key, List.of(args)));
    }

    /** The whole file as YAML. */
    public Fields yaml() {
        return yaml(text);
    }

    /** A part of the file as YAML, with as many empty lines before it as keep its line numbers right. */
    public Fields yaml(String part) {
        try {
            var node = new Compose(LoadSettings.builder().setLabel(name).build()).composeString(part);
            return node.map(root -> Fields.of(this, root)).orElseGet(() -> Fields.none(this));
        } catch (MarkedYamlEngineException e) {
            fault(e.getProblemMark().or(e::getContextMark).map(mark -> mark.getLine() + 1).orElse(1),
                    "yaml", e.getProblem());
        } catch (YamlEngineException e) {
            fault(1, "yaml", String.valueOf(e.getMessage()));
        } catch (StackOverflowError tooDeep) { // the composer descends as far as the text nests
            fault(1, "yaml-too-deep");
        }
        return Fields.unreadable(this);
    }
}
