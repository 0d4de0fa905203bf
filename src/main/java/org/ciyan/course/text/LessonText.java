package org.ciyan.course.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

import org.ciyan.platform.text.SourceFile;

/** The Markdown of one lesson, cut into sections. What is not allowed in a lesson is a fault. */
final class LessonText {

    private static final DataHolder DIALECT = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), new CiteMarks()))
            .set(Parser.INLINE_DELIMITER_DIRECTIONAL_PUNCTUATIONS, true) // else bold beside Chinese punctuation fails
            .set(HtmlRenderer.ESCAPE_HTML, true);
    private static final Parser PARSER = Parser.builder(DIALECT).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(DIALECT).build();

    private static final Set<Class<? extends Node>> ALLOWED = Set.of(Paragraph.class, Heading.class,
            Text.class, TextBase.class, CiteMark.class, StrongEmphasis.class, Emphasis.class, SoftLineBreak.class,
            HardLineBreak.class, BulletList.class, BulletListItem.class, OrderedList.class, OrderedListItem.class,
            BlockQuote.class, LinkRef.class, TableBlock.class, TableHead.class, TableSeparator.class, TableBody.class,
            TableRow.class, TableCell.class);

    private static final Pattern UNCOUNTED = Pattern.compile("(?m)\\[\\^[^\\]]*\\]|^:::.*$");
    private static final int LONGEST_TITLE = 160;

    private final SourceFile file;
    private final Notes notes;
    private final Blocks blocks;
    private final String text;
    private final List<SectionDraft> sections = new ArrayList<>();

    /** @param text the body, with as many empty lines before it as keep its line numbers right */
    LessonText(SourceFile file, Notes notes, Blocks blocks, String text) {
        this.file = file;
        this.notes = notes;
        this.blocks = blocks;
        this.text = text;
    }

    List<SectionDraft> sections() {
        Heading heading = null;
        var html = new StringBuilder();
        for (var block : PARSER.parse(text).getChildren()) {
            if (block instanceof Heading next && next.getLevel() == 2 && next.isAtxHeading()) {
                end(heading, html, next.getStartOffset());
                heading = next;
                html.setLength(0);
                continue;
            }
            if (heading == null) {
                fault(block, "before-first-heading", opening(block));
            }
            html.append(html(block));
        }
        end(heading, html, text.length());
        return sections;
    }

    private void end(Heading heading, StringBuilder html, int end) {
        if (heading == null) {
            return;
        }
        var title = heading.getText().toString().strip();
        if (html.isEmpty()) {
            fault(heading, "empty-section", title);
        }
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.contains("[^") || title.contains("*")) {
            fault(heading, "bad-heading", title, LONGEST_TITLE);
        }
        sections.add(new SectionDraft(title, html.toString(),
                characters(text.substring(heading.getStartOffset(), end))));
    }

    private String html(Node block) {
        var own = block instanceof Paragraph ? blocks.html(block.getChars().toString().strip(), line(block))
                : Optional.<String>empty();
        if (own.isPresent()) {
            return own.get();
        }
        check(block);
        return RENDERER.render(block);
    }

    private void check(Node node) {
        if (node instanceof CiteMark mark) {
            mark.isNumber(spokenFor(mark)
                    ? notes.unmarked(mark.key(), line(mark)) : notes.number(mark.key(), line(mark)));
        } else if (!allowed(node)) {
            fault(node, "not-allowed", opening(node));
            return;
        } else if (node instanceof LinkRef && node.getChars().startsWith("[^")) {
            fault(node, "bad-mark", opening(node));
        } else if (node instanceof Text) {
            check(node, node.getChars().toString());
        }
        node.getChildren().forEach(this::check);
    }

    /** Whether a fact cited just before already names this source: then one mark is enough. */
    private boolean spokenFor(CiteMark mark) {
        for (var before = mark.getPrevious(); before instanceof CiteMark cited; before = before.getPrevious()) {
            if (notes.restsOn(cited.key(), mark.key())) {
                return true;
            }
        }
        return false;
    }

    private void check(Node node, String words) {
        if (words.startsWith(":::")) {
            fault(node, "bad-directive", opening(node));
        }
        if (words.contains("[^")) {
            fault(node, "bad-mark", opening(node));
        }
        if (words.contains("**")) {
            fault(node, "bad-bold", opening(node));
        }
    }

    private static boolean allowed(Node node) {
        return ALLOWED.contains(node.getClass()) && !(node instanceof Heading heading && heading.getLevel() != 3)
                && !(node instanceof LinkRef link && link.isDefined());
    }

    /** Han characters and digits, without citation marks and directives. */
    static int characters(String text) {
        return (int) UNCOUNTED.matcher(text).replaceAll("").codePoints()
                .filter(c -> Character.isIdeographic(c) || Character.isDigit(c)).count();
    }

    private void fault(Node node, String key, Object... args) {
        file.fault(line(node), key, args);
    }

    private int line(Node node) {
        return 1 + (int) text.substring(0, node.getStartOffset()).chars().filter(c -> c == '\n').count();
    }

    private static String opening(Node node) {
        var words = node.getChars().toString().strip().lines().findFirst().orElse("");
        return words.substring(0, words.offsetByCodePoints(0, Math.min(20, words.codePointCount(0, words.length()))));
    }
}
