/// The press: expanded XHTML and a house style in, a finished PDF out.
///
/// A [Manuscript] (words, charts, who may read it) is set by a [PdfPress] under a [HouseStyle]
/// (the folder `templates/house-style`: css, fonts, palette). What leaves is a tagged PDF that
/// passes PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3): every word hangs in a structure
/// tree built from the document's own elements, and all decoration, running heads and the DRAFT
/// mark are artifacts.
///
/// The press computes no figure, asks no network and no clock. The same manuscript gives the
/// same bytes: dates come from the manuscript, the file identifier from its digest.
///
/// ```java
/// HouseStyle house = HouseStyle.of(templateFiles);
/// byte[] pdf = new PdfPress(house).set(manuscript);
/// ```
@NullMarked
package tieout.typeset.pdf;

import org.jspecify.annotations.NullMarked;
