package org.ciyan.house;

import static org.ciyan.Folders.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Which named bean is bound by which page. */
final class PageBindings {

    static final Path PAGES = Path.of("src/main/webapp");

    /** What a page includes may bind the page's view too. */
    static final ArchCondition<JavaClass> BY_ITS_OWN_PAGE_ONLY = new ArchCondition<>(
            "be bound by the page of its name, and no other page") {
        @Override
        public void check(JavaClass view, ConditionEvents events) {
            var binding = binding(view).stream()
                    .filter(page -> !page.startsWith("WEB-INF") && !page.startsWith("resources")).toList();
            var own = binding.size() == 1 && List.of(page(view), page(view).getFileName()).contains(binding.get(0));
            events.add(new SimpleConditionEvent(view, own, view.getName() + " is bound by " + binding));
        }
    };

    static final ArchCondition<JavaClass> SOMEWHERE = new ArchCondition<>("be bound by a page") {
        @Override
        public void check(JavaClass bean, ConditionEvents events) {
            var binding = binding(bean);
            events.add(new SimpleConditionEvent(bean, !binding.isEmpty(), bean.getName() + " is bound by " + binding));
        }
    };

    private PageBindings() { }

    private static Path page(JavaClass view) {
        var feature = view.getPackageName().split("\\.")[2];
        var words = view.getSimpleName().replaceFirst("View$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return Path.of(feature, words.toLowerCase(Locale.ROOT) + ".xhtml");
    }

    private static List<Path> binding(JavaClass bean) {
        var name = bean.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT) + bean.getSimpleName().substring(1);
        var bound = Pattern.compile("[#$]\\{[^#$]*(?<![\\w.'-])" + name + "(?![\\w'-])");
        try (var walk = Files.walk(PAGES)) {
            return walk.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> bound.matcher(text(file)).find()).map(PAGES::relativize).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
