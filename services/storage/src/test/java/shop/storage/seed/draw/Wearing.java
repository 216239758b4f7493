package shop.storage.seed.draw;

import java.awt.Color;
import java.awt.Shape;

/** Textile: to wear, to carry and to hold hot things. */
final class Wearing {

    private Wearing() {}

    static void toteBag(Sketch s) {
        s.shadow(320, 404, 132);
        s.line(Ink.deep(Ink.PAPER), 14, "M 262 196 C 262 56 378 56 378 196");
        var bag = Form.mirrored("M 320 178 L 206 178 L 192 388 C 192 398 198 404 208 404 L 320 404 Z");
        s.solid(Ink.CREAM, bag);
        s.line(Ink.PAPER, 16, "M 256 220 C 258 90 382 90 384 220");
        s.line(Ink.clear(Ink.BARK, 0.35), 3, "M 212 194 L 428 194");
        s.line(Ink.FOREST, 6, "M 320 370 C 318 330 322 290 320 258");
        for (int pair = 0; pair < 3; pair++) {
            var leaf = Form.moved(
                    Form.path("M 318 346 C 286 344 268 326 264 302 C 292 304 312 318 318 346 Z"), 1, pair * -32);
            s.fill(pair == 1 ? Ink.SAGE : Ink.FOREST, leaf);
            s.fill(pair == 1 ? Ink.FOREST : Ink.SAGE, Form.mirror(leaf));
        }
    }

    static void woolSocks(Sketch s) {
        s.turned(8, 400, 240, () -> sock(s, 84));
        s.turned(-6, 240, 240, () -> sock(s, -44));
    }

    private static void sock(Sketch s, int right) {
        var sock = Form.moved(
                Form.path("M 270 92 L 352 92 L 350 270 C 350 292 340 306 324 320 L 250 384 C 214 410 170 372 192 334 "
                        + "C 200 318 252 288 264 262 Z"),
                right,
                0);
        s.drop(sock);
        s.fill(Ink.MUSTARD, sock);
        s.within(sock, () -> {
            s.fill(Ink.CREAM, Form.moved(Form.rect(250, 156, 120, 16, 0), right, 0));
            s.fill(Ink.TEAL, Form.moved(Form.rect(250, 180, 120, 16, 0), right, 0));
            s.fill(Ink.TEAL, Form.moved(Form.circle(352, 288, 44), right, 0));
            s.fill(Ink.TEAL, Form.moved(Form.circle(196, 378, 52), right, 0));
        });
        s.solid(Ink.clear(Ink.MUSTARD, 0), sock);
        s.solid(Ink.TEAL, Form.moved(Form.rect(264, 84, 94, 46, 8), right, 0));
        for (int x = 278; x <= 346; x += 13) {
            s.line(Ink.clear(Ink.INK, 0.22), 4, "M %1$d 92 L %1$d 122".formatted(x + right));
        }
    }

    static void ovenMitt(Sketch s) {
        s.turned(10, 320, 240, () -> {
            var mitt = Form.path("M 250 344 L 250 170 C 250 60 394 60 394 170 L 394 200 C 410 176 424 160 442 158 "
                    + "C 474 156 480 186 468 208 C 450 244 420 262 398 292 L 398 344 Z");
            s.drop(mitt, Form.rect(240, 336, 168, 62, 10));
            s.fill(Ink.CORAL, mitt);
            s.within(mitt, () -> {
                for (int x = 60; x <= 640; x += 36) {
                    s.line(Ink.clear(Ink.WHITE, 0.35), 3, Form.path("M %d 60 L %d 360".formatted(x, x - 200)));
                    s.line(Ink.clear(Ink.WHITE, 0.35), 3, Form.path("M %d 60 L %d 360".formatted(x - 100, x + 100)));
                }
            });
            s.solid(Ink.clear(Ink.CORAL, 0), mitt);
            s.line(Ink.NAVY, 7, "M 404 360 C 450 352 450 408 406 392");
            s.solid(Ink.NAVY, Form.rect(238, 336, 172, 62, 10));
        });
    }

    static void scarf(Sketch s) {
        var loop = Form.ring(320, 176, 112, 52);
        var front = Form.path("M 258 226 L 338 210 L 352 372 L 258 372 Z");
        var back = Form.path("M 330 214 L 388 236 L 424 344 L 338 364 Z");
        s.drop(loop, front, back);
        scarfPart(s, back, 330, 430, 318, Ink.deep(Ink.PLUM));
        fringe(s, 344, 420, 364, -20, Ink.deep(Ink.PLUM));
        s.solid(Ink.PLUM, Form.oval(320, 172, 128, 88));
        s.fill(Ink.deep(Ink.deep(Ink.PLUM)), Form.oval(320, 154, 82, 42));
        s.line(Ink.clear(Ink.INK, 0.2), 5, "M 204 190 C 240 250 360 262 430 206");
        s.line(Ink.clear(Ink.WHITE, 0.25), 5, "M 214 150 C 216 200 270 226 330 222");
        scarfPart(s, front, 250, 360, 330, Ink.PLUM);
        fringe(s, 264, 346, 372, 0, Ink.PLUM);
        s.solid(Ink.PLUM, Form.rect(246, 204, 106, 50, 22));
    }

    private static void scarfPart(Sketch s, Shape part, int from, int to, int y, Color colour) {
        s.solid(colour, part);
        s.within(part, () -> {
            s.fill(Ink.clear(Ink.BLUSH, 0.9), Form.rect(from, y, to - from, 12, 0));
            s.fill(Ink.clear(Ink.CREAM, 0.9), Form.rect(from, y - 26, to - from, 18, 0));
            s.fill(Ink.clear(Ink.BLUSH, 0.9), Form.rect(from, y - 44, to - from, 12, 0));
        });
    }

    private static void fringe(Sketch s, int from, int to, int y, int rise, Color colour) {
        for (int x = from; x <= to; x += 12) {
            int top = y + rise * (x - from) / (to - from);
            s.line(colour, 6, "M %1$d %2$d L %1$d %3$d".formatted(x, top - 4, top + 30));
        }
    }

    static void beanie(Sketch s) {
        s.shadow(320, 384, 146);
        s.solid(Ink.CREAM, Form.circle(320, 92, 40));
        for (int turn = 0; turn < 360; turn += 30) {
            s.turned(turn, 320, 92, () -> s.line(Ink.clear(Ink.BARK, 0.22), 4, "M 320 82 L 320 62"));
        }
        var cap = Form.mirrored("M 320 112 C 226 112 190 190 190 312 L 320 312 Z");
        s.solid(Ink.TEAL, cap);
        s.within(cap, () -> {
            for (int rib = -4; rib <= 4; rib++) {
                s.line(
                        Ink.clear(Ink.INK, 0.16),
                        5,
                        Form.path("M 320 96 C %1$d 150 %2$d 230 %2$d 320".formatted(320 + rib * 20, 320 + rib * 29)));
            }
        });
        s.solid(Ink.deep(Ink.TEAL), Form.rect(174, 290, 292, 92, 22));
        for (int x = 200; x <= 446; x += 24) {
            s.line(Ink.clear(Ink.INK, 0.25), 5, "M %1$d 304 L %1$d 368".formatted(x));
        }
        s.solid(Ink.MUSTARD, Form.rect(392, 318, 40, 34, 4));
    }
}
