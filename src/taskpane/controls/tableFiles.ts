/** Endings of the files with tables that are offered where one is chosen; what a file holds is told by its content. */
export const TABLE_FILES = ".xlsx,.xlsm,.xls,.et,.xlsb,.ods,.xml,.csv,.txt,.html,.htm,.mht";
