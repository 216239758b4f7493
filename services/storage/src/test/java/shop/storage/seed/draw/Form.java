package shop.storage.seed.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Scanner;

/** The outlines that pictures are made of, on a sheet of 640 by 480 with its origin at the upper left. */
final class Form {

    static final int MIDDLE = 320;

    private Form() {}

    static Shape rect(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    static Shape oval(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    static Shape circle(double x, double y, double radius) {
        return oval(x, y, radius, radius);
    }

    static Shape ring(double x, double y, double outer, double inner) {
        var ring = new Area(circle(x, y, outer));
        ring.subtract(new Area(circle(x, y, inner)));
        return ring;
    }

    /** A left half, from the middle of the top to the middle of the bottom, together with its mirror image. */
    static Shape mirrored(String leftHalf) {
        var whole = new Area(path(leftHalf));
        whole.add(new Area(mirror(path(leftHalf))));
        return whole;
    }

    static Shape mirror(Shape shape) {
        return new AffineTransform(-1, 0, 0, 1, 2 * MIDDLE, 0).createTransformedShape(shape);
    }

    static Shape moved(Shape shape, double right, double down) {
        return AffineTransform.getTranslateInstance(right, down).createTransformedShape(shape);
    }

    /** Reads the absolute commands M, L, C, Q and Z of an SVG path, everything apart by blanks. */
    static Path2D path(String commands) {
        var path = new Path2D.Double();
        var words = new Scanner(commands);
        while (words.hasNext()) {
            switch (words.next()) {
                case "M" -> path.moveTo(number(words), number(words));
                case "L" -> path.lineTo(number(words), number(words));
                case "Q" -> path.quadTo(number(words), number(words), number(words), number(words));
                case "C" ->
                    path.curveTo(
                            number(words), number(words), number(words), number(words), number(words), number(words));
                case "Z" -> path.closePath();
                case String other -> throw new IllegalArgumentException(other + " in " + commands);
            }
        }
        return path;
    }

    private static double number(Scanner words) {
        return Double.parseDouble(words.next());
    }
}
