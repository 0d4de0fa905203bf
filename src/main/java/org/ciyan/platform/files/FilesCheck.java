package org.ciyan.platform.files;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.platform.Sha256;
import org.ciyan.platform.watch.SelfCheck;

/** Checks that every stored file still has the content by which it is known. */
@ApplicationScoped
class FilesCheck implements SelfCheck {

    @Inject StoredFiles files;

    @Override
    public String code() {
        return "stored-files";
    }

    @Override
    public List<Difference> differences() {
        var found = new ArrayList<Difference>();
        for (var row : files.all()) {
            var kept = new StoredFile((String) row[0], ((Number) row[1]).longValue());
            var derived = derived(kept.sha256());
            if (!derived.equals(kept)) {
                found.add(new Difference(kept.sha256(), text(kept), text(derived)));
            }
        }
        return found;
    }

    private StoredFile derived(String sha256) {
        var digest = Sha256.begin();
        long size = 0;
        for (int number = 0, pieces = files.pieces(sha256); number < pieces; number++) {
            var bytes = files.piece(sha256, number);
            digest.update(bytes);
            size += bytes.length;
        }
        return new StoredFile(Sha256.text(digest.digest()), size);
    }

    private static String text(StoredFile file) {
        return file.size() + " B " + file.sha256().substring(0, 12);
    }
}
