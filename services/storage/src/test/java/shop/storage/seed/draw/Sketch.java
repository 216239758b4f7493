package shop.storage.seed.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.function.UnaryOperator;

/** A sheet to draw one product on: flat colours, light from the upper left, one soft shadow on the ground. */
final class Sketch {

    static final int WIDTH = 640;
    static final int HEIGHT = 480;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private UnaryOperator<Shape> stencil = UnaryOperator.identity();

    Sketch(Backdrop backdrop) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(backdrop.colour, Form.rect(0, 0, WIDTH, HEIGHT, 0));
        fill(Ink.clear(Color.WHITE, 0.38), Form.circle(Form.MIDDLE, 236, 196));
    }

    BufferedImage image() {
        return image;
    }

    void fill(Color colour, Shape shape) {
        pen.setColor(colour);
        pen.fill(stencil.apply(shape));
    }

    void fill(Color colour, String path) {
        fill(colour, Form.path(path));
    }

    /** Fills a shape that has a body: a lit edge at the upper left and a shaded one at the lower right. */
    void solid(Color colour, Shape shape) {
        var depth = Math.clamp(
                Math.min(shape.getBounds2D().getWidth(), shape.getBounds2D().getHeight()) * 0.11, 3, 20);
        fill(colour, shape);
        fill(Ink.clear(Ink.INK, 0.15), edge(shape, -depth, -depth * 0.45));
        fill(Ink.clear(Color.WHITE, 0.28), edge(shape, depth * 0.5, depth * 0.3));
    }

    void solid(Color colour, String path) {
        solid(colour, Form.path(path));
    }

    void line(Color colour, double width, Shape shape) {
        fill(colour, stroked(width, shape));
    }

    void line(Color colour, double width, String path) {
        line(colour, width, Form.path(path));
    }

    /** A bar or tube with a body, along a path. */
    void tube(Color colour, double width, String path) {
        solid(colour, new Area(stroked(width, Form.path(path))));
    }

    void shadow(double x, double y, double halfWidth) {
        fill(Ink.clear(Ink.INK, 0.10), Form.oval(x, y, halfWidth * 1.12, 17));
        fill(Ink.clear(Ink.INK, 0.13), Form.oval(x, y, halfWidth * 0.92, 10));
    }

    /** The shadow of things that lie flat and are seen from above. */
    void drop(Shape... things) {
        var all = new Area();
        for (var thing : things) {
            all.add(new Area(thing));
        }
        var before = pen.getTransform();
        pen.setTransform(AffineTransform.getTranslateInstance(9, 14));
        pen.transform(before);
        fill(Ink.clear(Ink.INK, 0.15), all);
        pen.setTransform(before);
    }

    void glow(double x, double y, double radius) {
        fill(Ink.clear(Ink.CREAM, 0.45), Form.circle(x, y, radius));
        fill(Ink.clear(Ink.mix(Ink.CREAM, Ink.LIT, 0.5), 0.55), Form.circle(x, y, radius * 0.76));
        fill(Ink.clear(Ink.LIT, 0.5), Form.circle(x, y, radius * 0.52));
    }

    /** Draws only what lies within the shape (the pen's own clip would leave jagged edges). */
    void within(Shape shape, Runnable drawing) {
        stencil = other -> common(shape, other);
        drawing.run();
        stencil = UnaryOperator.identity();
    }

    /** Draws turned clockwise about a point. */
    void turned(double degrees, double x, double y, Runnable drawing) {
        var before = pen.getTransform();
        pen.rotate(Math.toRadians(degrees), x, y);
        drawing.run();
        pen.setTransform(before);
    }

    private static Shape stroked(double width, Shape shape) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(shape);
    }

    private static Shape common(Shape one, Shape other) {
        var common = new Area(one);
        common.intersect(new Area(other));
        return common;
    }

    private static Shape edge(Shape shape, double right, double down) {
        var edge = new Area(shape);
        edge.subtract(new Area(Form.moved(shape, right, down)));
        return edge;
    }
}
