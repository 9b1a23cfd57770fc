package tieout.typeset.pdf;

import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;

import java.awt.Point;
import java.awt.geom.Point2D;

/// A drawing in the flow of the text: a chart, or the small shape of a status.
final class Picture implements ITextReplacedElement {
    /// Draws in points, with (left, top) the corner in the page's own coordinates (y upwards).
    interface Drawing {
        void draw(PdfContentByte page, float left, float top, float width, float height);
    }

    private final Drawing drawing;
    private final int width;
    private final int height;
    private Point location = new Point(0, 0);

    Picture(Drawing drawing, int width, int height) {
        this.drawing = drawing;
        this.width = width;
        this.height = height;
    }

    @Override
    public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
        Rectangle area = area(device, box);
        PdfContentByte page = device.getCurrentPage();
        page.saveState();
        drawing.draw(page, area.getLeft(), area.getTop(), area.getWidth(), area.getHeight());
        page.restoreState();
    }

    /// Writes into the Figure where it lies on the page (ISO 32000-1, 14.8.5.4.3).
    void locate(TaggingDevice device, BlockBox box, PdfStructureElement figure) {
        Rectangle area = area(device, box);
        PdfArray bounds = new PdfArray();
        bounds.add(new PdfNumber(area.getLeft()));
        bounds.add(new PdfNumber(area.getBottom()));
        bounds.add(new PdfNumber(area.getRight()));
        bounds.add(new PdfNumber(area.getTop()));
        PdfDictionary layout = StructureTree.owned("Layout");
        layout.put(new PdfName("BBox"), bounds);
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, layout);
    }

    private Rectangle area(ITextOutputDevice device, BlockBox box) {
        Point2D corner = new Point2D.Double(box.getAbsX(), box.getAbsY() + (double) height);
        Point2D at = device.getTransform().transform(corner, new Point2D.Double());
        float pageHeight = device.getCurrentPage().getPdfWriter().getPageSize().getHeight();
        float left = (float) at.getX();
        float bottom = pageHeight - (float) at.getY();
        return new Rectangle(
                left,
                bottom,
                left + device.getDeviceLength(width),
                bottom + device.getDeviceLength(height));
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext c) {}

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
