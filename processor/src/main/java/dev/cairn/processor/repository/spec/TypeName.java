package dev.cairn.processor.repository.spec;

/**
 * The name of a class.
 *
 * @param packageName its package, empty for the unnamed one
 * @param simpleNames its simple names from the outermost in, joined by dots
 */
public record TypeName(String packageName, String simpleNames) {

    /** As in an import. */
    public String canonical() {
        return packageName.isEmpty() ? simpleNames : packageName + "." + simpleNames;
    }

    /** The last of its simple names. */
    public String simpleName() {
        return simpleNames.substring(simpleNames.lastIndexOf('.') + 1);
    }
}
