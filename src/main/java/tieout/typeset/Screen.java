package tieout.typeset;

import tieout.typeset.chart.Chart;
import tieout.typeset.page.TemplateFiles;
import tieout.typeset.pdf.HouseStyle;
import tieout.typeset.pdf.Ruler;

import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a worded page one file for a screen: its style, its fonts and its charts inside it.
final class Screen {
    private static final Pattern CHART =
            Pattern.compile("<img [^>]*data-chart=\"([a-z_]+)\"[^>]*/>");
    private static final Pattern MARK = Pattern.compile("<img [^>]*data-mark=\"([a-z]+)\"[^>]*/>");
    private static final String FONTS = "house-style/fonts/ibm-plex-sans-latin-";

    private final TemplateFiles files;
    private final HouseStyle house;
    private final Ruler ruler;
    private final Gallery gallery;

    Screen(TemplateFiles files, HouseStyle house, Gallery gallery) {
        this.files = files;
        this.house = house;
        this.ruler = new Ruler(house);
        this.gallery = gallery;
    }

    String finished(String xhtml) {
        String style = face(400) + face(600) + files.text("index/index.css");
        String page = CHART.matcher(xhtml).replaceAll(this::drawn);
        page =
                MARK.matcher(page)
                        .replaceAll("<span class=\"shape $1\" aria-hidden=\"true\"></span>");
        return page.replace("</head>", "<style>\n" + style + "</style>\n</head>");
    }

    private String face(int weight) {
        byte[] font = files.bytes(FONTS + weight + "-normal.woff2");
        return "@font-face { font-family: \"IBM Plex Sans\"; font-weight: "
                + weight
                + "; src: url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(font)
                + ") format(\"woff2\"); }\n";
    }

    private String drawn(MatchResult image) {
        String key = image.group(1);
        Chart chart = gallery.charts().get(key);
        if (chart == null) {
            return "";
        }
        boolean wide = key.equals("holdings_bridge");
        String words = gallery.words().getOrDefault(key, "");
        return Matcher.quoteReplacement(
                SvgCanvas.svg(chart, words, wide ? 504 : 246, wide ? 190 : 170, house, ruler));
    }
}
