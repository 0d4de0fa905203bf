package org.ciyan.course.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.ciyan.course.file.LessonFolder;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.platform.text.Fault;
import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.SourceFile;
import org.ciyan.platform.text.TextFaults;
import org.ciyan.platform.text.TextFolder;
import org.ciyan.platform.text.Wording;

/** Reads the folder of a course and returns the whole course, or reports everything that is wrong with it. */
public final class CourseReader {

    public static final List<String> CATEGORIES = List.of("theory", "party-spirit", "policy", "competence");
    public static final List<String> FORMS = List.of("lecture", "on-site", "scenario", "interview",
            "audio-visual", "case");
    public static final List<String> AUDIENCES = List.of("county-cadre", "township-cadre", "village-cadre",
            "young-cadre", "applicant");

    private static final String COURSE = "course.yaml";
    private static final String SOURCES = "sources.yaml";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LESSON = Pattern.compile("(\\d\\d)-[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern FILE = Pattern.compile(
            "course\\.yaml|sources\\.yaml|" + LESSON + "/(lesson\\.md|quiz\\.yaml|" + LessonFolder.NAME + ")");

    private final HeritageBook heritage;

    /** @param heritage the book from which cards, maps and sites are taken */
    public CourseReader(HeritageBook heritage) {
        this.heritage = heritage;
    }

    /** @throws TextFaults with every fault of the folder */
    public CourseDraft read(Path folder) {
        var faults = new ArrayList<Fault>();
        var draft = read(TextFolder.read(folder, faults));
        if (!faults.isEmpty()) {
            throw new TextFaults(faults);
        }
        return draft;
    }

    private CourseDraft read(TextFolder folder) {
        checkNames(folder);
        var sources = folder.file(SOURCES);
        var bibliography = sources.map(file -> new BibliographyReader(file).read())
                .orElseGet(() -> new Bibliography(false));
        var lessons = lessons(folder, bibliography);
        sources.ifPresent(bibliography::unusedAreFaults);
        return folder.file(COURSE).map(file -> course(folder, file, lessons, bibliography)).orElse(null);
    }

    private static void checkNames(TextFolder folder) {
        if (!SLUG.matcher(folder.folder()).matches() || folder.folder().length() > 80) {
            folder.fault("", 1, "bad-slug", folder.folder());
        }
        folder.files().keySet().stream().filter(name -> !FILE.matcher(name).matches())
                .forEach(name -> folder.fault(name, 1, "unexpected-file"));
    }

    private List<LessonDraft> lessons(TextFolder folder, Bibliography bibliography) {
        var names = new TreeSet<String>();
        folder.files().keySet().stream().filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/')))
                .filter(name -> LESSON.matcher(name).matches()).forEach(names::add);
        if (names.isEmpty()) {
            folder.fault(COURSE, 1, "no-lessons");
        }
        var lessons = new ArrayList<LessonDraft>();
        for (var name : names) {
            int number = lessons.size() + 1;
            if (Integer.parseInt(name.substring(0, 2)) != number) {
                folder.fault(name, 1, "lesson-number", "%02d".formatted(number), name.substring(0, 2));
            }
            var quiz = folder.file(name + "/quiz.yaml").map(file -> new QuizReader(file, bibliography).read())
                    .orElse(null);
            lessons.add(folder.file(name + "/lesson.md")
                    .map(file -> new LessonReader(file, bibliography, new LessonFolder(folder, name), heritage)
                            .read(number, quiz)).orElse(null));
        }
        return lessons.stream().filter(Objects::nonNull).toList();
    }

    private CourseDraft course(TextFolder folder, SourceFile file, List<LessonDraft> lessons,
            Bibliography bibliography) {
        var fields = file.yaml();
        fields.group("hours").ifPresent(hours -> {
            hours.oneOf("rule", List.of("by-duration"));
            hours.nothingElse();
        });
        int coverage = fields.group("requires").map(CourseReader::coverage).orElse(100);
        var draft = new CourseDraft(folder.folder(), folder.hash(), fields.text("title", 120),
                fields.textOrNull("title-note", 400), fields.text("summary", 600), fields.oneOf("category", CATEGORIES),
                fields.oneOf("form", FORMS), audience(fields), fields.texts("objectives"),
                fields.textOrNull("reflection", 600), fields.textOrNull("field-task", 600), sites(fields),
                coverage, fields.date("review-by"), lessons, bibliography.entries(), folder.files());
        if (String.join("\n", draft.objectives()).length() > 2000) {
            fields.fault("objectives", "too-long", "objectives", 2000);
        }
        fields.nothingElse();
        Wording.check(file);
        return draft;
    }

    private static int coverage(Fields requires) {
        requires.oneOf("quizzes", List.of("passed"));
        int coverage = requires.percent("coverage");
        requires.nothingElse();
        return coverage;
    }

    private List<String> sites(Fields fields) {
        if (!fields.has("sites")) {
            return List.of();
        }
        var sites = fields.texts("sites");
        sites.stream().filter(slug -> heritage.site(slug).isEmpty())
                .forEach(slug -> fields.fault("sites", "unknown-site", slug));
        return sites;
    }

    private static List<String> audience(Fields fields) {
        var audience = fields.texts("audience");
        audience.stream().filter(who -> !AUDIENCES.contains(who))
                .forEach(who -> fields.fault("audience", "not-one-of", "audience", who, String.join(", ", AUDIENCES)));
        return audience;
    }
}
