package dev.cairn.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Cairn.class.getPackage().getImplementationVersion();
        return new String[] {"cairn " + (version == null ? "(unpackaged)" : version)};
    }
}
