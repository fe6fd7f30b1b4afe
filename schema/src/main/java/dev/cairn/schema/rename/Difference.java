package dev.cairn.schema.rename;

/**
 * The step in which two attribute paths differ.
 *
 * @param now the path of the attribute that took another name
 * @param oldName the name to give in its hint
 */
record Difference(String now, String oldName) {

    /** {@code address.road} and {@code address.street} differ in the street, {@code home.zip} and {@code address.zip} in the home. */
    static Difference of(String oldPath, String newPath) {
        String[] olds = oldPath.split("\\.", -1);
        String[] news = newPath.split("\\.", -1);
        if (olds.length != news.length) {
            return new Difference(newPath, oldPath);
        }
        int first = -1;
        int count = 0;
        for (int i = 0; i < olds.length; i++) {
            if (!olds[i].equals(news[i])) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        if (count != 1) {
            return new Difference(newPath, oldPath);
        }
        StringBuilder path = new StringBuilder(news[0]);
        for (int i = 1; i <= first; i++) {
            path.append('.').append(news[i]);
        }
        return new Difference(path.toString(), olds[first]);
    }
}
