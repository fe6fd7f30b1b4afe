package dev.cairn.processor.problem;

/**
 * Where something stands in the sources: an element, an annotation on it, or one value of that annotation. Opaque to the models
 * that carry it; only the reader makes places and only the diagnostics printer looks into them.
 */
public interface Place {

    /** No particular place: the compilation as a whole. */
    Place NONE = new Place() {
        @Override
        public String description() {
            return "";
        }

        @Override
        public String toString() {
            return "Place.NONE";
        }
    };

    /** What stands there, in words for people: {@code com.acme.Author.email}; empty for the compilation as a whole. */
    String description();
}
