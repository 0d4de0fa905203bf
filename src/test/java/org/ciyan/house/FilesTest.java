package org.ciyan.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.Folders.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps what bytecode cannot show: sizes, words, and that a page, its view and its messages carry one name. */
class FilesTest {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path PAGES = Path.of("src/main/webapp");
    static final Path WORDS = Path.of("src/main/resources/words");
    /** A comment, or the text in quotes (first group) in which nothing is one. */
    static final Pattern COMMENT = Pattern.compile(
            "(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+')"
            + "|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    static final Pattern HAND_WRITTEN = Pattern.compile("^(?!.*node_modules).*\\.(java|xhtml|css|m?js)$");
    static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    static final Pattern KEY = Pattern.compile("m\\['([\\w.-]+)'\\]");
    static final Pattern BEGINNING = Pattern.compile("['\"]([A-Za-z][\\w.-]*[.-])['\"]");
    static final Pattern STUDENT = Pattern.compile("Learner\\.signedIn\\(SERVER, \"([\\w-]+)\"\\)");
    static final Pattern REJECTION = Pattern.compile(
            "new (?:Rejected|Conflict|Stale|Throttled)\\(\\s*(?:\"([\\w.-]+)\"\\s*[,)])?");
    static final Pattern SCRIPT_OR_STYLE = Pattern.compile("\\sstyle=[\"']|<style|\\son[a-z]+=[\"']"
            + "|<script(?![^>]*(src=|type=\"application/json\"))");
    /** That of a namespace is a name, and nobody goes there. */
    static final Pattern ADDRESS = Pattern.compile(
            "(?:https?:|=\\s*[\"']|\\([\"']?|import\\s+[\"'])//"
            + "(?!www\\.w3\\.org/|omnifaces\\.org/(functions|ui)\")[\\w-]+\\.");
    static final Set<String> TOP = Set.of("pom.xml", "src", "courses", "seeds", "docker", "README.md");
    static final Set<String> NEVER_KEPT = Set.of("target", "data", "node_modules");

    @Test
    void theTopLevelIsSixNames() throws IOException {
        try (var top = Files.list(Path.of("."))) {
            assertThat(top.map(p -> p.getFileName().toString())
                    .filter(n -> !n.startsWith(".") && !NEVER_KEPT.contains(n)))
                    .containsExactlyInAnyOrderElementsOf(TOP);
        }
    }

    @Test
    void filesStaySmall() throws IOException {
        assertThat(files(JAVA, ".java").filter(f -> lines(f) > 250)).isEmpty();
        assertThat(files(JAVA, "View.java").filter(f -> lines(f) > 120)).isEmpty();
        assertThat(files(PAGES, ".xhtml").filter(f -> lines(f) > 150)).isEmpty();
    }

    /** A feature past that is two features. */
    @Test
    void aFeaturesRootHoldsAtMost22Types() throws IOException {
        assertThat(files(JAVA, ".java").filter(f -> !f.endsWith("package-info.java"))
                .filter(f -> f.getParent().getParent().endsWith("org/ciyan"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))).isNotEmpty()
                .allSatisfy((folder, types) -> assertThat(types).as(folder.toString()).isLessThanOrEqualTo(22));
    }

    @Test
    void noLineIsWiderThan120() throws IOException {
        for (var root : List.of(JAVA, TESTS, PAGES, Path.of("src/lighthouse"), Path.of("src/films"))) {
            assertThat(files(root, "").filter(f -> HAND_WRITTEN.matcher(f.toString()).find()).flatMap(FilesTest::wide))
                    .isEmpty();
        }
    }

    @Test
    void wordsLiveInTheBundles() throws IOException {
        assertThat(files(JAVA, ".java").filter(f -> CHINESE.matcher(withoutComments(text(f))).find())).isEmpty();
        assertThat(files(PAGES, ".xhtml").filter(f -> CHINESE.matcher(text(f)).find())).isEmpty();
        assertThat(files(PAGES, ".js").filter(f -> CHINESE.matcher(text(f)).find())).isEmpty();
    }

    @Test
    void aCommentEndsWhereItEndsAndBeginsInNoQuotes() {
        assertThat(withoutComments("f(\"https://x/\", '\"', \"\\\"\"); // a \"b\"\ng(); /* c */ h(\"/* d */\");"))
                .isEqualTo("f(\"https://x/\", '\"', \"\\\"\"); \ng();  h(\"/* d */\");");
    }

    @Test
    void theIndexOfWordsNamesEveryFile() throws IOException {
        var named = Files.readAllLines(WORDS.resolve("index.txt")).stream()
                .flatMap(n -> Stream.of(n + "_zh_CN.properties", n + "_en.properties"));
        assertThat(files(WORDS, ".properties").map(f -> f.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(named.toList());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("en")).isNotEmpty().isEqualTo(keys("zh_CN"));
    }

    /** On the server that all share: a person has one desk, and who sits down at it anew sends the other away. */
    @Test
    void aClassThatStudiesHasAnAccountThatNoOtherUses() throws IOException {
        var students = files(TESTS, ".java").flatMap(f -> STUDENT.matcher(text(f)).results()
                .map(r -> r.group(1)).distinct()).toList();
        assertThat(students).isNotEmpty().doesNotHaveDuplicates();
    }

    /** A key is asked for by its name, or by a beginning to which the code of a constant is added. */
    @Test
    void everyWordIsAskedForSomewhere() throws IOException {
        var source = Stream.of(files(JAVA, ".java"), files(PAGES, ".xhtml"), files(PAGES, ".js")).flatMap(all -> all)
                .map(f -> text(f)).collect(Collectors.joining("\n"));
        var beginnings = BEGINNING.matcher(source).results().map(r -> r.group(1)).collect(Collectors.toSet());
        assertThat(beginnings).isNotEmpty();
        assertThat(keys("zh_CN")).filteredOn(key -> !source.contains(key))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith)).isEmpty();
    }

    @Test
    void everyKeyOnAPageHasWords() throws IOException {
        var asked = files(PAGES, ".xhtml").flatMap(f -> KEY.matcher(text(f)).results().map(r -> r.group(1)));
        assertThat(asked).isNotEmpty().isSubsetOf(keys("zh_CN"));
    }

    @Test
    void everyRejectionHasWords() throws IOException {
        var said = files(JAVA, ".java").flatMap(f -> REJECTION.matcher(text(f)).results()
                .map(r -> r.group(1) == null ? "a key that is no text, in " + f : r.group(1)));
        assertThat(said).isNotEmpty().isSubsetOf(keys("zh_CN"));
    }

    @Test
    void everyPageHasItsView() throws IOException {
        var pages = files(PAGES, ".xhtml").map(PAGES::relativize)
                .filter(p -> p.getNameCount() == 2 && !p.startsWith("WEB-INF") && !p.startsWith("resources")).toList();
        assertThat(pages).isNotEmpty().allSatisfy(p -> {
            var view = Stream.of(p.getFileName().toString().replace(".xhtml", "").split("-"))
                    .map(w -> w.substring(0, 1).toUpperCase() + w.substring(1)).reduce("", String::concat)
                    + "View.java";
            assertThat(files(JAVA, view))
                    .anyMatch(f -> f.getParent().endsWith(Path.of(p.getName(0).toString(), "web")));
        });
    }

    /** A role counts only where it was given: a page shows what its view asked of the scope. */
    @Test
    void noPageAsksForARoleAlone() throws IOException {
        var asked = Pattern.compile("currentUser\\.(roles|has\\b)");
        assertThat(files(PAGES, ".xhtml").filter(f -> asked.matcher(text(f)).find())).isEmpty();
    }

    @Test
    void noPageCarriesScriptOrStyle() throws IOException {
        assertThat(files(PAGES, ".xhtml").filter(f -> SCRIPT_OR_STYLE.matcher(text(f)).find())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".xhtml", ".css", ".js"})
    void noFileNamesAForeignHost(String kind) throws IOException {
        assertThat(files(PAGES, kind).filter(f -> ADDRESS.matcher(text(f)).find())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script src=\"https://x.example/a.js\"/>", "<img src='//x.example/a.png'/>",
            "@import \"//x.example/a.css\";",
            "@import url(http://x.example/a.css);", "src: url('//x.example/a.woff2');", "fetch(\"https://x.example/\")",
            "import \"https://x.example/a.js\"", "const map = \"//x.example/tiles\";"})
    void aForeignHostIsSeenHoweverItIsNamed(String line) {
        assertThat(line).containsPattern(ADDRESS);
    }

    private static String withoutComments(String java) {
        return COMMENT.matcher(java)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
    }

    /** At least one: a rule about none would be kept by nobody's doing. */
    private static Stream<Path> files(Path root, String suffix) throws IOException {
        try (var walk = Files.walk(root)) {
            var found = walk.filter(f -> f.toString().endsWith(suffix)).toList();
            assertThat(found).as("%s below %s", suffix, root).isNotEmpty();
            return found.stream();
        }
    }

    private static Set<String> keys(String language) {
        try {
            List<Path> bundles = files(WORDS, "_" + language + ".properties").toList();
            return bundles.stream().flatMap(b -> properties(b).stringPropertyNames().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path bundle) {
        var words = new Properties();
        try (var in = Files.newBufferedReader(bundle)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Stream<String> wide(Path file) {
        return text(file).lines().filter(line -> line.codePointCount(0, line.length()) > 120).map(l -> file + ": " + l);
    }

    private static int lines(Path file) {
        return (int) text(file).lines().count();
    }
}
