package tieout.typeset.sheet.book;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/// How a sheet opens and prints: landscape, one page wide, its head frozen, and repeated where it
/// is the head of most rows.
///
/// A sheet too wide to be read on letter paper prints on tabloid; one that is a little longer than
/// a page is drawn together on one.
record Layout(Sheet sheet, int head, boolean repeated, int rows, int characters) {
    private static final int MOST = 255;
    private static final int LETTER = 200;
    private static final int ONE_PAGE = 56;

    /// What runs above and below every printed page.
    record Running(String draft, String digest) {}

    void set(Running running) {
        sheet.setDisplayGridlines(false);
        sheet.setAutobreaks(true);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(
                characters > LETTER ? PrintSetup.TABLOID_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (rows <= ONE_PAGE ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.7);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        if (head > 0) {
            sheet.createFreezePane(1, head);
        }
        if (head > 0 && repeated) {
            sheet.setRepeatingRows(new CellRangeAddress(head - 1, head - 1, -1, -1));
        }
        sheet.setActiveCell(CellAddress.A1);
        sheet.getFooter().setLeft("&8&A");
        sheet.getFooter().setCenter("&8Page &P of &N");
        sheet.getFooter().setRight("&8inputs " + running.digest());
        if (!running.draft().isEmpty()) {
            String text = running.draft().replace("&", "&&");
            String codes = "&C&\"Arial,Bold\"&9&K" + Role.RED;
            int room = MOST - codes.length();
            sheet.getHeader()
                    .setCenter(
                            codes.substring(2)
                                    + (text.length() > room ? text.substring(0, room) : text));
        }
    }
}
