package shop.storage.seed.draw;

/** Light: lamps with a plug. */
final class Lamps {

    private Lamps() {}

    static void deskLamp(Sketch s) {
        s.shadow(256, 392, 104);
        s.glow(398, 216, 118);
        s.tube(Ink.BRASS, 13, "M 256 366 L 196 236");
        s.tube(Ink.BRASS, 13, "M 196 236 L 330 116");
        s.solid(Ink.INK, Form.circle(196, 236, 16));
        s.solid(Ink.TEAL, Form.moved(Form.mirrored("M 320 358 C 268 358 236 370 234 392 L 320 392 Z"), -64, 0));
        s.turned(-40, 352, 136, () -> {
            s.fill(Ink.LIT, Form.circle(352, 214, 28));
            s.solid(
                    Ink.TEAL,
                    "M 334 96 L 370 96 L 378 120 C 416 134 430 170 432 208 L 272 208 C 274 170 288 134 326 120 Z");
            s.solid(Ink.INK, Form.circle(352, 98, 15));
        });
    }

    static void pendantLamp(Sketch s) {
        s.line(Ink.INK, 6, "M 320 0 L 320 132");
        s.glow(320, 300, 132);
        s.fill(Ink.LIT, Form.circle(320, 290, 34));
        s.solid(Ink.BRASS, Form.rect(304, 118, 32, 34, 6));
        s.solid(Ink.FOREST, Form.mirrored("M 320 144 C 284 146 284 166 262 176 C 200 200 166 236 160 286 L 320 286 Z"));
        s.solid(Ink.deep(Ink.FOREST), Form.rect(154, 278, 332, 16, 8));
        s.line(Ink.clear(Ink.WHITE, 0.35), 8, "M 196 254 C 208 230 226 214 248 202");
    }

    static void floorLamp(Sketch s) {
        s.shadow(320, 418, 118);
        s.glow(320, 138, 150);
        s.tube(Ink.WOOD, 12, "M 320 196 L 320 412");
        s.tube(Ink.WOOD, 12, "M 312 190 L 244 416");
        s.tube(Ink.WOOD, 12, "M 328 190 L 396 416");
        s.solid(Ink.BRASS, Form.rect(296, 190, 48, 18, 6));
        s.solid(Ink.CREAM, "M 258 70 L 382 70 L 418 192 L 222 192 Z");
        s.line(Ink.BRASS, 5, "M 257 74 L 383 74");
        s.line(Ink.BRASS, 5, "M 224 188 L 416 188");
    }

    static void tableLamp(Sketch s) {
        s.shadow(320, 396, 96);
        s.glow(320, 168, 168);
        s.tube(Ink.BRASS, 12, "M 320 200 L 320 250");
        s.solid(
                Ink.NAVY,
                Form.mirrored("M 320 240 L 300 240 C 300 256 252 268 246 318 C 242 356 266 382 282 394 L 320 394 Z"));
        s.fill(Ink.clear(Ink.CREAM, 0.85), "M 247 312 C 280 326 360 326 393 312 L 394 326 C 360 340 280 340 246 326 Z");
        s.solid(Ink.CREAM, "M 268 78 L 372 78 L 432 222 L 208 222 Z");
        s.fill(Ink.clear(Ink.LIT, 0.55), "M 276 84 L 364 84 L 400 216 L 240 216 Z");
        s.line(Ink.clear(Ink.WHITE, 0.4), 8, "M 266 306 C 268 290 276 280 288 274");
    }

    static void mushroomLamp(Sketch s) {
        s.shadow(320, 394, 108);
        s.glow(320, 206, 180);
        s.solid(
                Ink.CREAM,
                Form.mirrored("M 320 214 L 288 214 C 290 300 276 350 238 380 C 230 390 236 394 246 394 L 320 394 Z"));
        s.fill(Ink.clear(Ink.LIT, 0.6), Form.mirrored("M 320 214 L 288 214 C 290 250 288 270 284 290 L 320 290 Z"));
        s.solid(Ink.CORAL, Form.mirrored("M 320 96 C 220 96 168 160 164 214 C 164 228 172 232 186 232 L 320 232 Z"));
        s.line(Ink.clear(Ink.WHITE, 0.5), 10, "M 206 184 C 218 156 240 138 268 130");
        s.solid(Ink.BRASS, Form.circle(360, 366, 8));
    }
}
