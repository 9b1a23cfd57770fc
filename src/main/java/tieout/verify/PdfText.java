package tieout.verify;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import tieout.typeset.Document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The words of a PDF, a passage a page: as they were set, or as they stand on the page.
///
/// Setting keeps the lines of a cell together, but puts words of another weight behind their line.
final class PdfText {
    private PdfText() {}

    static List<Passage> of(Document document, boolean asTheyStand) throws IOException {
        List<Passage> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setSortByPosition(asTheyStand);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                pages.add(Passage.prose(document.name(), "page " + page, 1, text));
            }
        }
        return pages;
    }

    /// How many notes a document numbers: 1, 2, 3 at the beginning of lines.
    static int notes(List<Passage> pages) {
        int notes = 0;
        for (Passage page : pages) {
            for (String line : page.text().lines().toList()) {
                notes += line.matches((notes + 1) + " [A-Z].*") ? 1 : 0;
            }
        }
        return notes;
    }
}
