package io.tandem.rest.review;

import io.tandem.review.BoardService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.BoardWarning;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.port.ProjectAccess;
import java.util.List;
import java.util.function.Supplier;

/** Writes boards for one reader: with who holds the seats, and what should be mended. */
final class BoardAnswers {
    private final BoardService boards;
    private final ReviewTexts texts;
    private final ProjectAccess access;

    BoardAnswers(BoardService boards, ReviewTexts texts, ProjectAccess access) {
        this.boards = boards;
        this.texts = texts;
        this.access = access;
    }

    BoardBody body(Actor actor, BoardSettings settings) {
        return BoardBody.of(settings, boards.assemble(settings), texts::seat, access.mayAdministerProject(actor, settings.projectKey()), warnings(settings));
    }

    /** The board after this call; a conflict carries it as it is now. */
    BoardBody saved(Actor actor, String projectKey, Supplier<BoardSettings> call) {
        try {
            return body(actor, call.get());
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems().get(0), body(actor, boards.get(actor, projectKey)));
        }
    }

    List<BoardBody.WarningBody> warnings(BoardSettings settings) {
        return boards.listWarnings(settings).stream().map(this::warning).toList();
    }

    private BoardBody.WarningBody warning(BoardWarning warning) {
        return new BoardBody.WarningBody(warning.reason().code(), warning.seat().isEmpty() ? null : warning.seat(), texts.say(warning.reason()), warning.isBlocking());
    }
}
