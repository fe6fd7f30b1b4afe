package dev.cairn.processor.neighbour;

import java.util.Optional;

/** Resources in the jars and folders of the classes that are compiled against. */
public interface ClassPath {

    /**
     * The text of a resource beside a class, in the same jar or class folder. Empty if there is none that can be read.
     *
     * @param className the binary name of the class
     * @param path with slashes and no leading one
     */
    Optional<String> read(String className, String path);
}
