package shop.storage.seed.draw;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Reduces a picture to a palette: flat drawings have few colours and many tints of smoothed edges between them, and a
 * PNG of one byte a pixel is a third of one of three.
 */
final class FewColours {

    private static final int MOST = 64;

    private FewColours() {}

    /** The most frequent colours stay, every other becomes the nearest of them; the same picture gives the same. */
    static BufferedImage of(BufferedImage picture) {
        var counts = new HashMap<Integer, Integer>();
        for (int colour : pixels(picture)) {
            counts.merge(colour, 1, Integer::sum);
        }
        int[] palette = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey)
                .limit(MOST)
                .toArray();
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var few = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var places = new HashMap<Integer, Integer>();
        int[] pixels = pixels(picture);
        for (int at = 0; at < pixels.length; at++) {
            int place = places.computeIfAbsent(pixels[at], colour -> nearest(palette, colour));
            few.getRaster().setSample(at % picture.getWidth(), at / picture.getWidth(), 0, place);
        }
        return few;
    }

    static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int place = 1; place < palette.length; place++) {
            if (distance(palette[place], colour) < distance(palette[best], colour)) {
                best = place;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
