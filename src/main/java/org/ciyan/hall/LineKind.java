package org.ciyan.hall;

/** What somebody said 发言, what was decided 议定事项, a note of the recorder 记事. */
public enum LineKind { SPEECH, DECISION, NOTE }
