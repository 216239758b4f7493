package shop.storage.seed.draw;

import java.awt.Color;

/** The colour behind the products of a category: quiet enough for a light page, light enough for a dark one. */
enum Backdrop {
    KITCHEN(0xF6DCC4),
    GARDEN(0xD2E3C8),
    DESK(0xCBDDE8),
    TRAVEL(0xF5E1AC),
    LIGHT(0xD3CCE6),
    TEXTILE(0xF1D0D0);

    final Color colour;

    Backdrop(int colour) {
        this.colour = new Color(colour);
    }
}
