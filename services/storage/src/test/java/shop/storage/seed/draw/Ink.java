package shop.storage.seed.draw;

import java.awt.Color;

/** The few colours that all pictures share, so that they look like one hand's work. */
final class Ink {

    static final Color INK = new Color(0x33384A);
    static final Color SLATE = new Color(0x6C7686);
    static final Color STEEL = new Color(0xB9C2CC);
    static final Color WHITE = new Color(0xFFFFFF);
    static final Color CREAM = new Color(0xFFF6E8);
    static final Color PAPER = new Color(0xF1E6D2);
    static final Color STRAW = new Color(0xE9CB86);
    static final Color BRASS = new Color(0xCBA04A);
    static final Color MUSTARD = new Color(0xE5AE43);
    static final Color WOOD = new Color(0xD49C66);
    static final Color BARK = new Color(0x9A663B);
    static final Color TERRACOTTA = new Color(0xC8694A);
    static final Color CORAL = new Color(0xE8826B);
    static final Color BLUSH = new Color(0xECB5AE);
    static final Color PLUM = new Color(0x7F5C88);
    static final Color NAVY = new Color(0x35507A);
    static final Color SKY = new Color(0x86B6D4);
    static final Color TEAL = new Color(0x3D8587);
    static final Color SAGE = new Color(0x94B48E);
    static final Color LEAF = new Color(0x5E9560);
    static final Color FOREST = new Color(0x3E6B4F);
    static final Color LIT = new Color(0xFFE08A);

    private Ink() {}

    static Color deep(Color colour) {
        return mix(colour, INK, 0.22);
    }

    static Color pale(Color colour) {
        return mix(colour, WHITE, 0.30);
    }

    /** @param opacity 0 to 1 */
    static Color clear(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * 255));
    }

    static Color mix(Color from, Color to, double share) {
        return new Color(
                between(from.getRed(), to.getRed(), share),
                between(from.getGreen(), to.getGreen(), share),
                between(from.getBlue(), to.getBlue(), share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
