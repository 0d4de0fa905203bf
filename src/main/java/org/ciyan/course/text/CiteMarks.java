package org.ciyan.course.text;

import java.util.Set;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** Extends flexmark by our citations, and by tables that a narrow screen can scroll and a screen reader can follow. */
final class CiteMarks implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]+)\\]");

    @Override
    public void parserOptions(MutableDataHolder options) { }

    @Override
    public void rendererOptions(MutableDataHolder options) { }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new MarkParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> (NodeRenderer) () -> Set.of(
                new NodeRenderingHandler<>(CiteMark.class, (mark, context, html) -> html.raw(mark.html())),
                new NodeRenderingHandler<>(TableBlock.class, (table, context, html) -> {
                    html.raw("<div class=\"scroll\" tabindex=\"0\">");
                    context.delegateRender();
                    html.raw("</div>");
                })));
        renderer.attributeProviderFactory(new HeaderCells());
    }

    private static final class MarkParser implements InlineParserExtension {

        @Override
        public boolean parse(LightInlineParser parser) {
            var match = parser.matchWithGroups(MARK);
            if (match == null) {
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new CiteMark(match[0], match[1]));
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) { }

        @Override
        public void finalizeBlock(InlineParser parser) { }

        private static final class Factory implements InlineParserExtensionFactory {

            @Override
            public CharSequence getCharacters() {
                return "[";
            }

            @Override
            public InlineParserExtension apply(LightInlineParser parser) {
                return new MarkParser();
            }

            @Override
            public Set<Class<?>> getAfterDependents() {
                return null;
            }

            @Override
            public Set<Class<?>> getBeforeDependents() {
                return null;
            }

            @Override
            public boolean affectsGlobalScope() {
                return false;
            }
        }
    }

    private static final class HeaderCells extends IndependentAttributeProviderFactory implements AttributeProvider {

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return this;
        }

        @Override
        public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
            if (node instanceof TableCell cell && cell.isHeader()) {
                attributes.replaceValue("scope", "col");
            }
        }
    }
}
